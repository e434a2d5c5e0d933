const MOST = 300

/** The lines that only one of two texts has, for a message. Each is cut, since rows are long. */
export function difference(before: string, after: string): string {
  const [was, is] = [before.split('\n'), after.split('\n')]
  const cut = (sign: string, line: string) => `${sign} ${line.trim().slice(0, MOST)}`
  return [
    ...was.filter((line) => !is.includes(line)).map((line) => cut('-', line)),
    ...is.filter((line) => !was.includes(line)).map((line) => cut('+', line)),
  ].join('\n')
}
