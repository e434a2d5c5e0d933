// A strict reader of Prometheus' text format 0.0.4: it throws on anything that a scraper could
// refuse.

export interface Family {
  type: string
  help: string
  samples: Map<string, number>
}

const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*'
const HELP = new RegExp(`^# HELP (${NAME}) ((?:[^\\\\]|\\\\\\\\|\\\\n)*)$`)
const TYPE = new RegExp(`^# TYPE (${NAME}) (counter|gauge|histogram)$`)
const SAMPLE = new RegExp(`^(${NAME})(?:\\{([^\\n]*)\\})? (-?[0-9.]+(?:e[+-]?\\d+)?|[+-]Inf|NaN)$`)
const LABEL = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\]|\\\\|\\"|\\n)*)"(?:,|$)/y

/** Families by name; samples by their full name, `rolecall_requests_total{function="x"}`. */
export function readPrometheus(text: string): Map<string, Family> {
  if (!text.endsWith('\n')) throw new Error('the last line has no end')
  const families = new Map<string, Family>()
  let current: [string, Family] | null = null
  let announced: { name: string; help: string } | null = null
  for (const line of text.slice(0, -1).split('\n')) {
    const [, helpName, help] = HELP.exec(line) ?? []
    const [, typeName, type] = TYPE.exec(line) ?? []
    if (helpName !== undefined) {
      announced = { name: helpName, help: help ?? '' }
    } else if (typeName !== undefined) {
      if (announced?.name !== typeName) throw new Error(`no help before: ${line}`)
      if (families.has(typeName)) throw new Error(`a second time: ${line}`)
      current = [typeName, { type: type ?? '', help: announced.help, samples: new Map() }]
      families.set(...current)
      announced = null
    } else {
      if (!current || announced) throw new Error(`a sample without its type: ${line}`)
      readSample(line, ...current)
    }
  }
  for (const [name, family] of families) checkFamily(name, family)
  return families
}

function readSample(line: string, family: string, { type, samples }: Family): void {
  const [, name, labels = '', value] = SAMPLE.exec(line) ?? []
  if (name === undefined) throw new Error(`not a line of the format: ${line}`)
  const own =
    type === 'histogram' ? ['_bucket', '_sum', '_count'].map((end) => family + end) : [family]
  if (!own.includes(name)) throw new Error(`not of ${family}: ${line}`)
  const pairs = readLabels(labels, line)
  const key = pairs.length > 0 ? `${name}{${pairs.join(',')}}` : name
  if (samples.has(key)) throw new Error(`a second time: ${line}`)
  samples.set(key, value === '+Inf' ? Infinity : Number(value))
}

function readLabels(text: string, line: string): string[] {
  const pairs: string[] = []
  LABEL.lastIndex = 0
  while (LABEL.lastIndex < text.length) {
    const pair = LABEL.exec(text)
    if (!pair) throw new Error(`broken labels: ${line}`)
    pairs.push(`${pair[1]}="${pair[2]}"`)
  }
  if (new Set(pairs.map((pair) => pair.split('=')[0])).size < pairs.length) {
    throw new Error(`a label twice: ${line}`)
  }
  return pairs.toSorted()
}

function checkFamily(name: string, { type, samples }: Family): void {
  if ((type === 'counter') !== name.endsWith('_total')) throw new Error(`${type} ${name}`)
  if (type === 'counter' && [...samples.values()].some((value) => !(value >= 0))) {
    throw new Error(`${name} is negative`)
  }
  if (type !== 'histogram') return
  for (const [key, count] of samples) {
    const series = /_count(\{.*\})?$/.exec(key)
    if (!series) continue
    const labels = (series[1] ?? '').slice(1, -1)
    const buckets = [...samples]
      .filter(([bucket]) => bucket.startsWith(`${name}_bucket{`) && bucket.includes(labels))
      .map(
        ([bucket, value]) =>
          [Number(/le="([^"]+)"/.exec(bucket)?.[1]?.replace('+Inf', 'Infinity')), value] as const,
      )
      .toSorted(([one], [other]) => one - other)
    if (buckets.at(-1)?.[0] !== Infinity) throw new Error(`${key} has no bucket +Inf`)
    if (buckets.at(-1)?.[1] !== count) throw new Error(`${key} is not what its last bucket holds`)
    if (buckets.some(([, value], index) => value < (buckets[index - 1]?.[1] ?? 0))) {
      throw new Error(`the buckets of ${key} shrink`)
    }
    if (!samples.has(key.replace('_count', '_sum'))) throw new Error(`${key} has no sum`)
  }
}
