import { parseGraphFile, type Reading } from './parse.ts'

/** How far a file has come. `total` is absent when the sender does not say. */
export interface Progress {
  readonly loaded: number
  readonly total?: number
}

/** Fetches and reads the graph file that lies at `address`. Never throws. */
export async function loadAddress(address: string, onProgress: (progress: Progress) => void): Promise<Reading> {
  try {
    const response = await fetch(address, { cache: 'no-store' })
    if (!response.ok || !response.body) return { ok: false, problems: [{ code: 'missing', address, status: response.status }] }
    const total = response.headers.get('content-encoding') ? 0 : Number(response.headers.get('content-length'))
    return await read(response.body, total, onProgress)
  } catch (error) {
    return { ok: false, problems: [{ code: 'unreachable', address, detail: (error as Error).message }] }
  }
}

/** Reads a file of the user's own. Never throws. */
export async function loadFile(file: File, onProgress: (progress: Progress) => void): Promise<Reading> {
  try {
    return await read(file.stream(), file.size, onProgress)
  } catch (error) {
    return { ok: false, problems: [{ code: 'unreachable', address: file.name, detail: (error as Error).message }] }
  }
}

async function read(stream: ReadableStream<Uint8Array>, total: number, onProgress: (progress: Progress) => void): Promise<Reading> {
  const chunks: Uint8Array[] = []
  let loaded = 0
  const reader = stream.getReader()
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    chunks.push(value!)
    loaded += value!.length
    onProgress(total ? { loaded, total } : { loaded })
  }
  // Parsing holds the thread: let the page paint that everything has arrived.
  await new Promise((resolve) => setTimeout(resolve, 0))
  return parseGraphFile(joined(chunks, loaded))
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
