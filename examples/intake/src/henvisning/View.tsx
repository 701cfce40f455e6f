import { fetched } from '../fetched/fetched'

export const Henvisning = fetched(() => import('./Referral'))
