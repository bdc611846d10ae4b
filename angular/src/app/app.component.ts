import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { LoaderBarComponent } from '@abp/ng.theme.shared';
import { ActDialogComponent } from '@shared/act-dialog/act-dialog.component';
import { ErrorDialogComponent } from '@shared/errors/error-dialog.component';
import { IdleNoticeComponent } from './auth/idle-notice.component';

@Component({
  selector: 'app-root',
  // eslint-disable-next-line @angular-eslint/prefer-on-push-component-change-detection -- checks must reach the packaged pages inside
  changeDetection: ChangeDetectionStrategy.Default,
  imports: [
    RouterOutlet,
    LoaderBarComponent,
    ActDialogComponent,
    ErrorDialogComponent,
    IdleNoticeComponent,
  ],
  template: `
    <abp-loader-bar />
    <router-outlet />
    <app-act-dialog />
    <app-error-dialog />
    <app-idle-notice />
  `,
})
export class AppComponent {}
