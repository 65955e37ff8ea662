import type { FigureRow } from './figure-rows.ts'

const header = ['value', 'value_max', 'unit', 'of', 'bound', 'change', 'status', 'time', 'from', 'to', 'scope', 'document', 'sentence']

/** Rows → CSV (RFC 4180) with a byte order mark, without which spreadsheets take UTF-8 for GBK. */
export function toCsv(rows: readonly FigureRow[]): string {
  const lines = rows.map(({ figure, time, document, sentence }) => {
    const [spell] = figure.times
    const { value, valueMax, unit, of, bound, change, status, scope } = figure
    return [value, valueMax, unit, of, bound, change, status, time, spell?.from, spell?.to, scope, document, sentence]
  })
  return `\ufeff${[header, ...lines].map((line) => line.map(field).join(',')).join('\r\n')}\r\n`
}

/** A cell that begins like a formula gets an apostrophe: a spreadsheet would run it, and it comes from a stranger's document. */
function field(value: string | number | null | undefined): string {
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r]/.test(value ?? '') ? `'${value}` : (value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
