import { useRef } from 'react'
import { useWords } from '../i18n/words.ts'

/** Chooses a graph file from the disk. */
export function OpenButton({ onFile, className = '' }: { readonly onFile: (file: File) => void; readonly className?: string }) {
  const words = useWords()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className={className} onClick={() => input.current?.click()}>
        {words.open.button}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) onFile(file)
          // The same file may be chosen again after it was mended.
          event.target.value = ''
        }}
      />
    </>
  )
}
