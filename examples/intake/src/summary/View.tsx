import { fetched } from '../fetched/fetched'

export const Summary = fetched(() => import('./Summaries'))
