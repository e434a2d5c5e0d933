import { z } from 'zod'

/** Where bugs are reported: https://<public key>@<host>/<project>. */
export const sentryDsn = z.string().regex(/^https?:\/\/\w+@[^/\s]+\/(?:\S+\/)?\d+$/)
