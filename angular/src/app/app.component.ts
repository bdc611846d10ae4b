import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { LoaderBarComponent } from '@abp/ng.theme.shared';
import { ActDialogComponent } from '@shared/act-dialog/act-dialog.component';
import { ErrorDialogComponent } from '@shared/errors/error-dialog.component';
import { IdleNoticeComponent } from './auth/idle-notice.component';

// eslint-disable-next-line @angular-eslint/prefer-on-push-component-change-detection
@Component({
  selector: 'app-root',
  // The packaged pages inside are not OnPush: checks must reach them.
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
