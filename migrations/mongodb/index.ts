import type { Migration } from 'payload'
import { down, up } from './20261125_074805_change_position'

export const migrations: Migration[] = [{ name: '20261125_074805_change_position', up, down }]
