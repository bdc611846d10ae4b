import { ManageProfileComponent } from '@abp/ng.account';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';

// eslint-disable-next-line @angular-eslint/prefer-on-push-component-change-detection
@Component({
  selector: 'app-manage',
  // The packaged pages inside are not OnPush: checks must reach them.
  changeDetection: ChangeDetectionStrategy.Default,
  imports: [ManageProfileComponent, PageHeaderComponent],
  template: `
    <app-page-header title="AbpAccount::MyAccount" purpose="::MyAccount:Purpose" />
    <abp-manage-profile />
  `,
})
export class ManageComponent {}
