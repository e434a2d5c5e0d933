import { z } from 'zod'

/** The address for reports of bugs: https://<public key>@<host>/<project>. */
export const sentryDsn = z.string().regex(/^https?:\/\/\w+@[^/\s]+\/(?:\S+\/)?\d+$/)
