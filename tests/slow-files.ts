// Test files that may take longer than a minute, each with its reason. `npm test` fails where another
// file does, and `npm run test:changed` leaves these out. A file that takes more than half a minute
// on two busy cores may be listed, so that a slow machine fails nothing.
export const SLOW_FILES: Record<string, string> = {
  'functions/extract-cv/hostile.test.ts':
    'gives each harmful file to a process of its own, and waits for the limits to end it',
  'supabase/local/database/compact.test.ts': 'makes whole databases, and copies them row by row',
  'supabase/local/database/open.test.ts': 'makes a database from nothing for each test',
  'tests/cv-kinds/metamorphic.test.ts':
    'reads 240 generated CVs and each again after a change, as text, PDF and DOCX',
  'tests/functions/account.test.ts':
    'exports and erases whole accounts, and compares every table before and after',
  'tests/functions/dropped.test.ts':
    'drops hundreds of requests on every listener of a product of its own',
  'tests/functions/error-shape.test.ts': 'sends every wrong request to every function',
  'tests/functions/hostile-cvs.test.ts': 'uploads harmful files, and waits for each to be refused',
  'tests/functions/ingest.test.ts':
    'collects every kind of board again and again, on its good days and its bad ones',
  'tests/functions/isolation/matrix.test.ts':
    'tries every request of every kind of caller on every table',
  'tests/functions/soak.test.ts':
    'kills processes of a stack of its own and waits until each is back',
  'tests/e2e/accessibility.spec.ts': 'looks at every page, wide and narrow, light and dark',
  'tests/e2e/cv-page.spec.ts':
    'draws the pages of CVs and places their lines one by one, on desktop and phone',
  'tests/e2e/newcomer.spec.ts':
    'goes the whole way from the landing page to matches, on desktop and phone',
  'tests/e2e/live.spec.ts': 'waits for postings to reach open pages',
  'tests/e2e/keyboard.spec.ts': 'does every action by keys',
  'tests/e2e/account.spec.ts': 'goes through every way into an account and back',
  'tests/e2e/filters.spec.ts': 'sets each filter and reads the list again each time',
  'tests/e2e/jobs.spec.ts': 'opens jobs from everywhere, and goes back and forward',
  'tests/e2e/matches.spec.ts': 'loads long lists, on desktop and phone',
  'tests/e2e/proposals.spec.ts':
    'reads two CVs for each person before it can propose, on desktop and phone',
  'tests/e2e/profile.spec.ts': 'waits until each section has saved by itself, again and again',
  'tests/e2e/settings.spec.ts':
    'changes address and password through the inbox, on desktop and phone',
}
