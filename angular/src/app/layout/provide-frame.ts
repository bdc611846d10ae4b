import { DomInsertionService } from '@abp/ng.core';
import { EnvironmentProviders, makeEnvironmentProviders } from '@angular/core';
import { CspDomInsertionService } from './csp-dom-insertion.service';

export function provideFrame(): EnvironmentProviders {
  return makeEnvironmentProviders([
    { provide: DomInsertionService, useClass: CspDomInsertionService },
  ]);
}
