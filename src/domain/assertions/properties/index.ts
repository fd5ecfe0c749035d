import { approval } from './approval'
import { dose } from './dose'
import { duration } from './duration'
import { measure } from './measure'
import { onset } from './onset'
import { origin } from './origin'
import { prevalence } from './prevalence'
import type { Property } from './property'

/** Every property of which statements are held against each other. */
export const properties: readonly Property[] = [origin, duration, onset, approval, measure, dose, prevalence]
