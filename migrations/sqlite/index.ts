import * as migration_20261121_123554_initial from './20261121_123554_initial';
import * as migration_20261125_042721_source_title_key from './20261125_042721_source_title_key';
import * as migration_20261125_072936_media_contributors from './20261125_072936_media_contributors';
import * as migration_20261125_080507_loose_versions from './20261125_080507_loose_versions';
import * as migration_20261125_082603_change_position from './20261125_082603_change_position';
import * as migration_20261125_104637_fallen_sources from './20261125_104637_fallen_sources';
import * as migration_20261125_110355_confirmed_work from './20261125_110355_confirmed_work';
import * as migration_20261125_130748_assertions from './20261125_130748_assertions';
import * as migration_20261125_131110_source_checks from './20261125_131110_source_checks';
import * as migration_20261129_230542_the_admin_for_editors_and_reviewers from './20261129_230542_the_admin_for_editors_and_reviewers';
import * as migration_20261130_103641_sorted_articles from './20261130_103641_sorted_articles';
import * as migration_20261130_155434_told_of_failed_schedules from './20261130_155434_told_of_failed_schedules';
import * as migration_20261130_161313_publication_keys from './20261130_161313_publication_keys';
import * as migration_20261130_235347_preview_links from './20261130_235347_preview_links';
import * as migration_20261130_235502_search from './20261130_235502_search';
import * as migration_20261201_000000_webhooks from './20261201_000000_webhooks';
import * as migration_20261201_002948_translations from './20261201_002948_translations';
import * as migration_20261201_031604_cards from './20261201_031604_cards';

export const migrations = [
  {
    up: migration_20261121_123554_initial.up,
    down: migration_20261121_123554_initial.down,
    name: '20261121_123554_initial',
  },
  {
    up: migration_20261125_042721_source_title_key.up,
    down: migration_20261125_042721_source_title_key.down,
    name: '20261125_042721_source_title_key',
  },
  {
    up: migration_20261125_072936_media_contributors.up,
    down: migration_20261125_072936_media_contributors.down,
    name: '20261125_072936_media_contributors',
  },
  {
    up: migration_20261125_080507_loose_versions.up,
    down: migration_20261125_080507_loose_versions.down,
    name: '20261125_080507_loose_versions',
  },
  {
    up: migration_20261125_082603_change_position.up,
    down: migration_20261125_082603_change_position.down,
    name: '20261125_082603_change_position',
  },
  {
    up: migration_20261125_104637_fallen_sources.up,
    down: migration_20261125_104637_fallen_sources.down,
    name: '20261125_104637_fallen_sources',
  },
  {
    up: migration_20261125_110355_confirmed_work.up,
    down: migration_20261125_110355_confirmed_work.down,
    name: '20261125_110355_confirmed_work',
  },
  {
    up: migration_20261125_130748_assertions.up,
    down: migration_20261125_130748_assertions.down,
    name: '20261125_130748_assertions',
  },
  {
    up: migration_20261125_131110_source_checks.up,
    down: migration_20261125_131110_source_checks.down,
    name: '20261125_131110_source_checks',
  },
  {
    up: migration_20261129_230542_the_admin_for_editors_and_reviewers.up,
    down: migration_20261129_230542_the_admin_for_editors_and_reviewers.down,
    name: '20261129_230542_the_admin_for_editors_and_reviewers',
  },
  {
    up: migration_20261130_103641_sorted_articles.up,
    down: migration_20261130_103641_sorted_articles.down,
    name: '20261130_103641_sorted_articles',
  },
  {
    up: migration_20261130_155434_told_of_failed_schedules.up,
    down: migration_20261130_155434_told_of_failed_schedules.down,
    name: '20261130_155434_told_of_failed_schedules',
  },
  {
    up: migration_20261130_161313_publication_keys.up,
    down: migration_20261130_161313_publication_keys.down,
    name: '20261130_161313_publication_keys',
  },
  {
    up: migration_20261130_235347_preview_links.up,
    down: migration_20261130_235347_preview_links.down,
    name: '20261130_235347_preview_links',
  },
  {
    up: migration_20261130_235502_search.up,
    down: migration_20261130_235502_search.down,
    name: '20261130_235502_search',
  },
  {
    up: migration_20261201_000000_webhooks.up,
    down: migration_20261201_000000_webhooks.down,
    name: '20261201_000000_webhooks',
  },
  {
    up: migration_20261201_002948_translations.up,
    down: migration_20261201_002948_translations.down,
    name: '20261201_002948_translations',
  },
  {
    up: migration_20261201_031604_cards.up,
    down: migration_20261201_031604_cards.down,
    name: '20261201_031604_cards'
  },
];
