import { Component, type ReactNode } from 'react'
import { WordsContext } from '../i18n/words.ts'

interface Props {
  readonly children: ReactNode
}

/** Where a fault of our own would leave a blank page, it says what happened. A class: React knows no other way to catch. */
export class Guard extends Component<Props, { readonly fault: string | null }> {
  static override contextType = WordsContext
  declare context: React.ContextType<typeof WordsContext>
  override state = { fault: null }

  static getDerivedStateFromError(error: unknown) {
    return { fault: error instanceof Error ? error.message : String(error) }
  }

  override render() {
    const { fault } = this.state
    if (fault === null) return this.props.children
    const { name, fault: sentence } = this.context
    return (
      <main className="welcome">
        <h1>{name}</h1>
        <p role="alert" className="fatal">
          {sentence(fault)}
        </p>
      </main>
    )
  }
}
