import { ManageProfileComponent } from '@abp/ng.account';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';

@Component({
  selector: 'app-manage',
  // eslint-disable-next-line @angular-eslint/prefer-on-push-component-change-detection -- checks must reach the packaged pages inside
  changeDetection: ChangeDetectionStrategy.Default,
  imports: [ManageProfileComponent, PageHeaderComponent],
  template: `
    <app-page-header title="AbpAccount::MyAccount" purpose="::MyAccount:Purpose" />
    <abp-manage-profile />
  `,
})
export class ManageComponent {}
