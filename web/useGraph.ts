import { useCallback, useEffect, useRef, useState } from 'react'
import { type GraphData, indexGraph } from './data/graph-data.ts'
import { loadAddress, loadFile, type Progress } from './data/load.ts'
import type { Reading } from './data/parse.ts'
import type { LoadProblem } from './data/problem.ts'

export interface Loading {
  readonly data: GraphData | null
  readonly problems: readonly LoadProblem[]
  /** Present while a file is on its way. */
  readonly progress: Progress | null
  readonly open: (file: File) => void
}

/** The graph on show: first the one at `address`, later any that the user opens. A file that cannot be read leaves the former one standing. */
export function useGraph(address: string): Loading {
  const [data, setData] = useState<GraphData | null>(null)
  const [problems, setProblems] = useState<readonly LoadProblem[]>([])
  const [progress, setProgress] = useState<Progress | null>({ loaded: 0 })
  const turn = useRef(0)

  const load = useCallback(async (read: (onProgress: (progress: Progress) => void) => Promise<Reading>) => {
    const mine = ++turn.current
    setProgress({ loaded: 0 })
    const reading = await read((progress) => turn.current === mine && setProgress(progress))
    if (turn.current !== mine) return
    if (reading.ok) setData(indexGraph(reading.file))
    setProblems(reading.problems)
    setProgress(null)
  }, [])

  useEffect(() => void load((onProgress) => loadAddress(address, onProgress)), [load, address])
  const open = useCallback((file: File) => void load((onProgress) => loadFile(file, onProgress)), [load])
  return { data, problems, progress, open }
}
