import { AuthService, ConfigStateService, LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { DropdownDirective } from './dropdown.directive';

@Component({
  selector: 'app-user-menu',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DropdownDirective, LocalizationPipe, RouterLink],
  template: `
    <details #menu="appDropdown" class="bar-menu" appDropdown>
      <summary [attr.aria-label]="('::Frame:UserMenu' | abpLocalization) + ' ' + name()">
        <i class="fa fa-circle-user" aria-hidden="true"></i>
        <span class="wide-only">{{ name() }}</span>
      </summary>
      <ul>
        <li class="menu-note">{{ user()?.userName }}</li>
        <li>
          <a routerLink="/account/manage" (click)="menu.close(false)">
            {{ 'AbpAccount::MyAccount' | abpLocalization }}
          </a>
        </li>
        <li>
          <button type="button" (click)="signOut()">{{ 'AbpUi::Logout' | abpLocalization }}</button>
        </li>
      </ul>
    </details>
  `,
})
export class UserMenuComponent {
  private readonly auth = inject(AuthService);
  protected readonly user = toSignal(inject(ConfigStateService).getOne$('currentUser'));
  protected readonly name = computed(() => this.user()?.name || this.user()?.userName || '');

  protected signOut(): void {
    this.auth.logout().subscribe();
  }
}
