// Designs in which several roles stand under one employer.
import type { Block, Design, Job } from '../../model.ts'
import { oneColumn } from '../one-column.ts'
import { bold, gap, items, join, line, split, type Style } from '../style.ts'

/** Neighbouring jobs at one employer belong together. */
function groupsOf(jobs: Job[]): Job[][] {
  const groups: Job[][] = []
  for (const job of jobs) {
    const last = groups.at(-1)
    if (last?.[0]?.employer === job.employer) last.push(job)
    else groups.push([job])
  }
  return groups
}

function whole(roles: Job[]) {
  const [newest, oldest] = [roles[0] as Job, roles.at(-1) as Job]
  return { start: oldest.start, end: newest.end, isCurrent: newest.isCurrent }
}

const study = (one: Parameters<Style['degree']>[0], style: Style): Block[] => [
  split(one.school, style.period(one)),
  line(style.degree(one)),
]

export const grouped: Design = oneColumn('roles-under-employer', {
  jobs: (jobs, style) =>
    groupsOf(jobs).flatMap((roles) => [
      gap(7),
      bold(join(', ', roles[0]?.employer ?? '', roles[0]?.place ?? null), 11),
      ...roles.flatMap((role) => [
        split(role.title, style.period(role), false),
        ...items(role.achievements, style.bullet),
      ]),
    ]),
  study,
})

export const linkedIn: Design = oneColumn('linkedin', {
  jobs: (jobs, style) =>
    groupsOf(jobs).flatMap((roles) => {
      const isGroup = roles.length > 1
      const total = isGroup ? [line(style.period(whole(roles)))] : []
      return [
        gap(9),
        bold(roles[0]?.employer ?? '', 12),
        ...total,
        ...roles.flatMap((role) => [
          line(role.title),
          line(style.period(role)),
          ...(role.place ? [line(role.place)] : []),
          ...role.achievements.map((one) => line(one)),
        ]),
      ]
    }),
  study: (one, style) => [
    bold(one.school, 12),
    line(`${style.degree(one)} · (${style.period(one)})`),
  ],
  footer: () => 'Page {page} of {pages}',
})
