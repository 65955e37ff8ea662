import { type DragEvent, type ReactNode, useState } from 'react'
import { useWords } from '../i18n/words.ts'

/** Takes a file dropped anywhere on the page. */
export function DropTarget({ children, onFile }: { readonly children: ReactNode; readonly onFile: (file: File) => void }) {
  const words = useWords()
  const [over, setOver] = useState(false)
  const holdsFile = (event: DragEvent) => event.dataTransfer.types.includes('Files')
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way to what the open button does.
    <div
      className="page"
      onDragOver={(event) => {
        if (!holdsFile(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => event.currentTarget.contains(event.relatedTarget as Node | null) || setOver(false)}
      onDrop={(event) => {
        if (!holdsFile(event)) return
        event.preventDefault()
        setOver(false)
        const [file] = event.dataTransfer.files
        if (file) onFile(file)
      }}
    >
      {children}
      {over && <div className="drop-sign">{words.open.drop}</div>}
    </div>
  )
}
