import { ManageProfileComponent } from '@abp/ng.account';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';

@Component({
  selector: 'app-manage',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ManageProfileComponent, PageHeaderComponent],
  template: `
    <app-page-header title="AbpAccount::MyAccount" purpose="::MyAccount:Purpose" />
    <abp-manage-profile />
  `,
})
export class ManageComponent {}
