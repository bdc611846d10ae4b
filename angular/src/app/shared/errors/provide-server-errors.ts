import { CUSTOM_ERROR_HANDLERS } from '@abp/ng.theme.shared';
import { EnvironmentProviders, makeEnvironmentProviders } from '@angular/core';
import { ServerErrorHandler } from './server-error-handler';

export function provideServerErrors(): EnvironmentProviders {
  return makeEnvironmentProviders([
    { provide: CUSTOM_ERROR_HANDLERS, useExisting: ServerErrorHandler, multi: true },
  ]);
}
