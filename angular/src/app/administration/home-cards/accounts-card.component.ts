import { LocalizationPipe, PermissionDirective } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { AccountGroupDto, IdentityUserService } from '@proxy/identity/users';

const QUIET = { skipHandleError: true };

/** Accounts to see to, and what an administrator does most. */
@Component({
  selector: 'app-accounts-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, PermissionDirective, RouterLink],
  template: `
    @if (groups(); as shown) {
      <ul class="work-list tight">
        @for (group of shown; track group.label) {
          <li>
            <div class="what">
              {{ group.label | abpLocalization }}
              @if (group.names) {
                <span class="text-muted">{{
                  group.isCut
                    ? ('AbpIdentity::Home:AndMore' | abpLocalization: group.names)
                    : group.names
                }}</span>
              }
            </div>
            @if (group.count) {
              <a class="count" routerLink="/identity/users">{{ group.count }}</a>
            } @else {
              <span class="text-muted">{{ 'AbpIdentity::Home:NoAccounts' | abpLocalization }}</span>
            }
          </li>
        }
      </ul>
    } @else if (accounts.error()) {
      <p class="text-muted">{{ '::LoadFailed' | abpLocalization }}</p>
    } @else {
      <p class="text-muted" role="status">{{ 'AbpUi::Loading' | abpLocalization }}…</p>
    }
    <div class="acts">
      <a
        *abpPermission="'AbpIdentity.Users.Create'"
        class="btn btn-sm btn-primary"
        routerLink="/identity/users"
        >{{ 'AbpIdentity::Home:NewAccount' | abpLocalization }}</a
      >
      <a
        *abpPermission="'Platform.OrganizationUnits'"
        class="btn btn-sm btn-outline-secondary"
        routerLink="/administration/organization-units"
        >{{ 'Platform::Menu:OrganizationUnits' | abpLocalization }}</a
      >
      <a
        *abpPermission="'Platform.DataScopes'"
        class="btn btn-sm btn-outline-secondary"
        routerLink="/administration/data-scopes"
        >{{ 'Platform::Menu:DataScopes' | abpLocalization }}</a
      >
    </div>
  `,
  styleUrl: '../../home/work-list.scss',
})
export class AccountsCardComponent {
  private readonly service = inject(IdentityUserService);

  protected readonly accounts = rxResource({ stream: () => this.service.getToCheck(QUIET) });
  protected readonly groups = computed(() => {
    if (!this.accounts.hasValue()) return null;
    const { lockedOut, neverSignedIn, mustChangePassword } = this.accounts.value();
    return [
      line('LockedOut', lockedOut),
      line('NeverSignedIn', neverSignedIn),
      line('MustChangePassword', mustChangePassword),
    ];
  });
}

function line(name: string, group: AccountGroupDto = {}) {
  const { count = 0, userNames = [] } = group;
  return {
    label: `AbpIdentity::Home:${name}`,
    count,
    names: userNames.join('、'),
    isCut: count > userNames.length,
  };
}
