import { registerLocaleForEsBuild } from '@abp/ng.core/locale';
import { provideAbpCore, withOptions } from '@abp/ng.core';
import { provideSettingManagementConfig } from '@abp/ng.setting-management/config';
import { provideAbpThemeShared, provideLogo, withEnvironmentOptions } from '@abp/ng.theme.shared';
import { ApplicationConfig, provideZoneChangeDetection } from '@angular/core';
import { provideAnimationsAsync } from '@angular/platform-browser/animations/async';
import { provideRouter, withComponentInputBinding, withInMemoryScrolling } from '@angular/router';
import { environment } from '../environments/environment';
import { appRoutes } from './app.routes';
import { provideAdministrationMenu } from './administration/administration.menu';
import { provideCookieAuth } from './auth/provide-cookie-auth';
import { provideAdministrationHomeCards } from './administration/home-cards/administration.home-cards';
import { provideCertificationHomeCards } from './certification/certification.home-cards';
import { provideCertificationMenu } from './certification/certification.menu';
import { provideCommonHomeCards } from './home/home.home-cards';
import { provideHomeMenu } from './home/home.menu';
import { provideIdentityMenu } from './identity/identity.menu';
import { provideMyRecordHomeCards } from './my-record/my-record.home-cards';
import { provideFrame } from './layout/provide-frame';
import { provideServerErrors } from './shared/errors/provide-server-errors';
import { prefersReducedMotion } from './shared/reduced-motion';
import { provideSupervisionInspectionsHomeCards } from './supervision-inspections/home-cards/supervision-inspections.home-cards';
import { provideQueueBadges } from './supervision-inspections/queue-badges';
import { provideSupervisionInspectionsMenu } from './supervision-inspections/supervision-inspections.menu';
import { provideTrainerPoolHomeCards } from './trainer-pool/home-cards/trainer-pool.home-cards';
import { provideTrainerPoolMenu } from './trainer-pool/trainer-pool.menu';
import { provideTrainingExamsHomeCards } from './training-exams/training-exams.home-cards';
import { provideTrainingExamsMenu } from './training-exams/training-exams.menu';

export const appConfig: ApplicationConfig = {
  providers: [
    provideZoneChangeDetection({ eventCoalescing: true }),
    provideRouter(
      appRoutes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
    ),
    provideAnimationsAsync(prefersReducedMotion() ? 'noop' : 'animations'),
    provideAbpCore(withOptions({ environment, registerLocaleFn: registerLocaleForEsBuild() })),
    provideCookieAuth(),
    provideAbpThemeShared(),
    provideServerErrors(),
    provideLogo(withEnvironmentOptions(environment)),
    provideFrame(),
    provideHomeMenu(),
    provideSupervisionInspectionsMenu(),
    provideQueueBadges(),
    provideSupervisionInspectionsHomeCards(),
    provideTrainingExamsMenu(),
    provideTrainingExamsHomeCards(),
    provideTrainerPoolMenu(),
    provideMyRecordHomeCards(),
    provideTrainerPoolHomeCards(),
    provideCertificationMenu(),
    provideCertificationHomeCards(),
    provideAdministrationMenu(),
    provideAdministrationHomeCards(),
    provideCommonHomeCards(),
    provideIdentityMenu(),
    provideSettingManagementConfig(),
  ],
};
