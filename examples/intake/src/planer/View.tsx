import { fetched } from '../fetched/fetched'

export const Planer = fetched(() => import('./Plans'))
