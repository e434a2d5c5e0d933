// Prometheus' text format 0.0.4: https://prometheus.io/docs/instrumenting/exposition_formats/
import { BOUNDS } from '../_shared/observe/tally.ts'
import { DURATION, METRICS } from './metrics.ts'

export const CONTENT_TYPE = 'text/plain; version=0.0.4; charset=utf-8'

type Labels = Record<string, string>

export interface Sample {
  name: string
  labels: Labels
  value: number
}

/** The whole page. A number without a metric is left out. */
export function exposition(samples: Sample[], version: string): string {
  const families = Object.entries(METRICS).map(([key, { name, type, help }]) => {
    const lines = samples
      .filter((sample) => sample.name === key)
      .map(({ labels, value }) => line(name, labels, value))
    return [...heading(name, type, help), ...lines]
  })
  const about = [
    ...heading('rolecall_build_info', 'gauge', 'The release that answers.'),
    line('rolecall_build_info', { version }, 1),
  ]
  return [...about, ...families.flat(), ...durations(samples), ''].join('\n')
}

function durations(samples: Sample[]): string[] {
  const buckets = samples.filter(({ name }) => name === DURATION.buckets)
  const sums = samples.filter(({ name }) => name === DURATION.sum)
  const functions = [...new Set(buckets.map(({ labels }) => labels.function ?? ''))].toSorted()
  const lines = functions.flatMap((name) => {
    const isOf = ({ labels }: Sample) => labels.function === name
    const counts = buckets.filter(isOf)
    // A bucket counts all requests up to its duration, those of smaller buckets included.
    const upTo = (bound: number) =>
      total(counts.filter(({ labels }) => Number(labels.le?.replace('+Inf', 'Infinity')) <= bound))
    return [
      ...BOUNDS.map((le) =>
        line(`${DURATION.name}_bucket`, { function: name, le: String(le) }, upTo(le)),
      ),
      line(`${DURATION.name}_bucket`, { function: name, le: '+Inf' }, total(counts)),
      line(`${DURATION.name}_sum`, { function: name }, total(sums.filter(isOf))),
      line(`${DURATION.name}_count`, { function: name }, total(counts)),
    ]
  })
  return [...heading(DURATION.name, 'histogram', DURATION.help), ...lines]
}

function heading(name: string, type: string, help: string): string[] {
  return [`# HELP ${name} ${escaped(help)}`, `# TYPE ${name} ${type}`]
}

function line(name: string, labels: Labels, value: number): string {
  const pairs = Object.entries(labels)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([label, text]) => `${label}="${escaped(text).replaceAll('"', '\\"')}"`)
  return `${name}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${value}`
}

const escaped = (text: string) => text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')

const total = (samples: Sample[]) => samples.reduce((sum, { value }) => sum + value, 0)
