// Serves the web app while it is edited. Vite's own command would go on running after its parent
// process was killed.
import { createServer } from 'vite'
import { root, settings } from './settings.ts'

const server = await createServer({
  root,
  server: { port: settings.webPort, strictPort: true },
})
await server.listen()
process.send?.({ ready: true })

for (const end of ['SIGINT', 'SIGTERM', 'disconnect'] as const) {
  process.on(end, () => void server.close().finally(() => process.exit(0)))
}
