import * as migration_20261121_123554_initial from './20261121_123554_initial';

export const migrations = [
  {
    up: migration_20261121_123554_initial.up,
    down: migration_20261121_123554_initial.down,
    name: '20261121_123554_initial'
  },
];
