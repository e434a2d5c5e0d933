// Runs the board alone: `node supabase/local/board/run.ts [port]`.
import { startBoard } from './start-board.ts'

const board = await startBoard({ port: Number(process.argv[2] ?? 54330) })
console.log(`The sandbox board is on ${board.url}`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void board.close())
}
