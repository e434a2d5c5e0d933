// Starts and stops the whole embedded home.
import { join } from 'node:path'
import { createAuth } from './auth/auth.ts'
import { createBoard } from './board/board.ts'
import { startCron } from './cron/cron.ts'
import { startAutovacuum } from './database/autovacuum.ts'
import { startDiskGuard } from './database/disk-guard.ts'
import { openDatabase } from './database/open.ts'
import { followContactKey } from './contact-key.ts'
import { createFunctionsHost } from './functions/host.ts'
import { createGateway } from './gateway.ts'
import { loadKeys } from './keys.ts'
import { listen } from './listen.ts'
import { createMail } from './mail/mail.ts'
import { createRealtime } from './realtime/realtime.ts'
import { reportFailure } from './report-failure.ts'
import { createRest } from './rest/rest.ts'
import { startHttpSender } from './http-sender/http-sender.ts'
import { createStorage } from './storage/storage.ts'
import { removeStatus, writeStatus, type Status } from './status.ts'
import { writeProjectSecrets } from './project-secrets.ts'
import type { Env } from './env.ts'

export interface Home {
  status: Status
  /**
   * Accepts no more requests, ends all work, closes the database and releases the data directory.
   */
  close(): Promise<void>
}

/**
 * Starts every service with `env`. `settings` are variables for functions. Throws when one of them
 * cannot start, after closing the others.
 */
export async function startHome(
  env: Env,
  settings: Record<string, string | undefined>,
): Promise<Home> {
  const { dataDir, ports } = env
  const closers: (() => Promise<void>)[] = []
  const opened = <Part>(part: Part, close: (part: Part) => Promise<void>) => {
    closers.push(() => close(part))
    return part
  }
  // Closed in reverse order: the database outlives everything that uses it.
  const close = async () => {
    while (closers.length > 0) {
      await closers
        .pop()?.()
        .catch((thrown: unknown) => reportFailure('while stopping', thrown))
    }
  }

  try {
    const db = opened(await openDatabase({ dataDir: join(dataDir, 'database') }), (it) =>
      it.close(),
    )
    const keys = await loadKeys(dataDir)
    const apiUrl = `http://127.0.0.1:${ports.api}`
    const siteUrl = `http://localhost:${ports.web}`
    await writeProjectSecrets(db, { project_url: apiUrl, worker_key: keys.secret })

    opened(await startDiskGuard({ db, dataDir }), (it) => it.close())

    const mail = createMail({ dataDir })
    opened(await listen(mail.app, ports.mail, 'MAIL_PORT'), (it) => it.close())
    const boardUrl = `http://127.0.0.1:${ports.board}`
    const board = createBoard({ origin: boardUrl })
    opened(await listen(board, ports.board, 'BOARD_PORT'), (it) => it.close())

    const rest = opened(await createRest({ db, keys }), (it) => it.close())
    const realtime = opened(await createRealtime({ db, keys }), (it) => it.close())
    const functions = opened(
      createFunctionsHost({
        functionsDir: join(import.meta.dirname, '../../functions'),
        apiUrl,
        keys,
        // The sandbox source collects from the board of this home.
        env: {
          SOURCES_ORIGIN_SANDBOX: boardUrl,
          SITE_URL: siteUrl,
          // Mail of functions goes to the inbox like all mail, unless another way is set.
          MAIL_API_URL: `http://127.0.0.1:${ports.mail}`,
          MAIL_API_KEY: 'embedded',
          MAIL_FROM: 'Rolecall <rolecall@localhost>',
          ...settings,
        },
        watch: env.watchesFunctions,
      }),
      (it) => it.close(),
    )

    opened(
      followContactKey(dataDir, keys, () => functions.renew()),
      async (it) => it.close(),
    )

    const gateway = createGateway({
      rest: rest.app,
      auth: createAuth({ db, keys, mailer: mail.mailer, siteUrl, siteConfirms: true, apiUrl }),
      // As in config.toml: an export holds all files of a person.
      storage: createStorage({ db, keys, dataDir, maxFileSize: 500 * 1024 * 1024 }),
      realtime: realtime.app,
      functions: functions.app,
    })
    const listening = opened(await listen(gateway, ports.api, 'API_PORT'), (it) => it.close())
    realtime.attach(listening.server)

    // Started last, since what they start calls the gateway.
    opened(await startHttpSender({ db }), (it) => it.close())
    opened(await startCron({ db }), (it) => it.close())
    opened(startAutovacuum({ db }), (it) => it.close())

    const status: Status = {
      pid: process.pid,
      API_URL: apiUrl,
      WEB_URL: siteUrl,
      MAIL_URL: `http://127.0.0.1:${ports.mail}`,
      BOARD_URL: boardUrl,
      PUBLISHABLE_KEY: keys.publishable,
      SECRET_KEY: keys.secret,
    }
    opened(await writeStatus(dataDir, status), () => removeStatus(dataDir))
    return { status, close }
  } catch (thrown) {
    await close()
    throw thrown
  }
}
