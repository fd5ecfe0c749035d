import type { Migration } from 'payload'
import * as changePosition from './20261125_074805_change_position'
import * as lists from './20261201_030000_lists'

export const migrations: Migration[] = [
  { name: '20261125_074805_change_position', up: changePosition.up, down: changePosition.down },
  { name: '20261201_030000_lists', up: lists.up, down: lists.down },
]
