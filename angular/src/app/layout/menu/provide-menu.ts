import { ABP, RoutesService } from '@abp/ng.core';
import { EnvironmentProviders, inject, provideAppInitializer } from '@angular/core';

/** ABP's group for what administrators do; its own packages hang their entries below it, too. */
export const ADMINISTRATION = 'AbpUiNavigation::Menu:Administration';

/**
 * Entries of the side menu. An entry without `path` is a group and shows when one of its entries
 * does; an entry with `requiredPolicy` shows to whom it is granted.
 */
export const provideMenu = (entries: ABP.Route[]): EnvironmentProviders =>
  provideAppInitializer(() => {
    inject(RoutesService).add(entries);
  });
