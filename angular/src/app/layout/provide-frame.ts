import { DomInsertionService } from '@abp/ng.core';
import { EnvironmentProviders, makeEnvironmentProviders } from '@angular/core';
import {
  VALIDATION_ERROR_TEMPLATE,
  VALIDATION_INVALID_CLASSES,
  VALIDATION_TARGET_SELECTOR,
} from '@ngx-validate/core';
import { CspDomInsertionService } from './csp-dom-insertion.service';
import { PackagedErrorComponent } from './packaged-error.component';

/** What a theme gives ABP's packaged pages, where ours differs from LeptonX Lite. */
export function provideFrame(): EnvironmentProviders {
  return makeEnvironmentProviders([
    { provide: DomInsertionService, useClass: CspDomInsertionService },
    { provide: VALIDATION_ERROR_TEMPLATE, useValue: PackagedErrorComponent },
    { provide: VALIDATION_TARGET_SELECTOR, useValue: '.form-group' },
    { provide: VALIDATION_INVALID_CLASSES, useValue: 'is-invalid' },
  ]);
}
