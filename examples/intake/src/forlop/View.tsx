import { fetched } from '../fetched/fetched'

export const Forlop = fetched(() => import('./Pathways'))
