import { LocalizationPipe, PermissionService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { DataScopeService, RoleDataScopeDto } from '@proxy/platform/data-scopes';
import { ActDialog } from '@shared/act-dialog/act-dialog.service';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { TextPipe } from '@shared/text.pipe';
import { map } from 'rxjs';

const SEEDED = [
  'admin',
  'auditor',
  'bureau-staff',
  'bureau-leader',
  'unit-liaison',
  'trainer',
  'officer',
  'inspector',
  'hotline-operator',
];
const KINDS = [3, 2, 1, 0];

@Component({
  selector: 'app-data-scopes-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, PageHeaderComponent, TextPipe],
  template: `
    <app-page-header title="Platform::Menu:DataScopes" purpose="Platform::DataScopes:Purpose" />
    <div class="panel">
      <table class="data">
        <thead>
          <tr>
            <th scope="col">{{ 'Platform::DisplayName:RoleName' | abpLocalization }}</th>
            <th scope="col">{{ 'Platform::Menu:DataScopes' | abpLocalization }}</th>
            <th scope="col" class="wide-only">
              {{ 'Platform::DataScopes:Meaning' | abpLocalization }}
            </th>
            <th scope="col">
              <span class="visually-hidden">{{ 'AbpUi::Actions' | abpLocalization }}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          @for (row of scopes.hasValue() ? scopes.value() : []; track row.roleName) {
            <tr>
              <th scope="row">{{ roleName(row) | appText }}</th>
              <td>
                {{ 'Platform::Enum:DataScopeKind.' + row.kind | abpLocalization }}
                <div class="narrow-only text-muted">
                  {{ 'Platform::DataScopes:Meaning.' + row.kind | abpLocalization }}
                </div>
              </td>
              <td class="text-muted wide-only">
                {{ 'Platform::DataScopes:Meaning.' + row.kind | abpLocalization }}
              </td>
              <td class="end">
                @if (canUpdate) {
                  <button
                    type="button"
                    class="btn btn-sm btn-outline-primary"
                    (click)="change(row)"
                  >
                    {{ 'Platform::DataScopes:Change' | abpLocalization }}
                  </button>
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    th,
    .btn {
      white-space: nowrap;
    }
    .narrow-only {
      display: none;
    }
    @media (max-width: 767px) {
      .narrow-only {
        display: block;
      }
      .panel {
        padding: 0;
      }
    }
  `,
})
export class DataScopesPageComponent {
  private readonly service = inject(DataScopeService);
  private readonly acts = inject(ActDialog);
  private readonly toaster = inject(ToasterService);

  protected readonly canUpdate = inject(PermissionService).getGrantedPolicy(
    'Platform.DataScopes.Update',
  );
  protected readonly scopes = rxResource({
    stream: () => this.service.getList().pipe(map(({ items }) => items ?? [])),
  });

  protected roleName({ roleName = '' }: RoleDataScopeDto): string {
    return SEEDED.includes(roleName) ? `AbpIdentity::Role:${roleName}` : roleName;
  }

  protected async change(row: RoleDataScopeDto): Promise<void> {
    const done = await this.acts.done({
      title: 'Platform::DataScopes:Change',
      verb: 'AbpUi::Save',
      what: 'Platform::DataScopes:What',
      whom: this.roleName(row),
      fields: [
        {
          key: 'kind',
          label: 'Platform::Menu:DataScopes',
          kind: 'select',
          required: true,
          value: `${row.kind}`,
          options: KINDS.map(kind => ({
            value: `${kind}`,
            label: `Platform::Enum:DataScopeKind.${kind}`,
          })),
        },
      ],
      run: values =>
        this.service.update({ roleName: row.roleName ?? '', kind: Number(values['kind']) }),
    });
    if (done) {
      this.toaster.success('AbpUi::SavedSuccessfully');
      this.scopes.reload();
    }
  }
}
