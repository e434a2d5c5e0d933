import { Parser } from 'htmlparser2'

const MAX_HTML = 400_000
/**
 * Less than the limit of `jobs.description`: a batch is read in 2 s of CPU, and the end of such a
 * long text says nothing about the job. The text is cut, never left out.
 */
export const MAX_TEXT = 60_000

const DROPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'iframe',
  'head',
  'object',
  'select',
])
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const PARAGRAPHS = new Set([
  'p',
  'ul',
  'ol',
  'table',
  'blockquote',
  'section',
  'article',
  'pre',
  'dl',
  'hr',
  'header',
  'footer',
])
const LINES = new Set([
  'div',
  'tr',
  'dt',
  'dd',
  'figure',
  'address',
  'main',
  'aside',
  'form',
  'fieldset',
])

/**
 * The readable text of a posting's HTML: headings on separate lines, list items as "- ", a blank
 * line between paragraphs, entities decoded, scripts and styles removed. Plain text stays
 * unchanged. The result has at most 60,000 characters.
 */
export function htmlToText(html: string): string {
  const out: string[] = []
  let length = 0
  let dropped = 0
  let inItem = 0
  let hasItemText = true

  const write = (text: string): void => {
    if (length > MAX_TEXT * 2) return
    out.push(text)
    length += text.length
  }
  const parser = new Parser({
    onopentagname(name) {
      if (DROPPED.has(name)) dropped++
      if (dropped > 0) return
      if (name === 'li') {
        inItem++
        hasItemText = false
        write('\n- ')
      } else if (name === 'br') write('\n')
      else if (HEADINGS.has(name)) write('\n\n')
      else if (name === 'td' || name === 'th') write('\t')
      // A paragraph at the start of a list item stays on the bullet's line.
      else if (inItem > 0 && !hasItemText) return
      else if (PARAGRAPHS.has(name)) write(inItem > 0 ? '\n' : '\n\n')
      else if (LINES.has(name)) write('\n')
    },
    ontext(text) {
      if (dropped > 0) return
      if (text.trim() !== '') hasItemText = true
      write(text.replace(/\s+/g, ' '))
    },
    onclosetag(name) {
      if (DROPPED.has(name)) dropped = Math.max(0, dropped - 1)
      if (dropped > 0) return
      if (name === 'li') {
        inItem = Math.max(0, inItem - 1)
        hasItemText = true
      }
      if (HEADINGS.has(name)) write('\n')
      else if (PARAGRAPHS.has(name) && inItem === 0) write('\n\n')
      else if (LINES.has(name) && inItem === 0) write('\n')
    },
  })
  const input = html.slice(0, MAX_HTML)
  if (!/<[a-z!/]|&[a-z#]/i.test(input)) return tidy(input)
  const isPlain = !/<\/?[a-z][^>]*>/i.test(input)
  parser.end(isPlain ? input.replace(/\n/g, '<br>') : input)
  return tidy(out.join(''))
}

function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u200b\u2060\ufeff\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/^(?:[•·▪◦●‣*–—] ?)(?=\S)/gm, '- ')
    .replace(/^- ?(?:[•·▪◦●‣] ?)?$\n?/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, MAX_TEXT)
}
