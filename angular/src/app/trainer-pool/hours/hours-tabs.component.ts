import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';

/** The three views of the ledger. */
@Component({
  selector: 'app-hours-tabs',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, RouterLink, RouterLinkActive],
  template: `
    <nav [attr.aria-label]="'TrainerPool::Menu:Hours' | abpLocalization">
      @for (tab of tabs; track tab.path) {
        <a
          routerLinkActive="active"
          ariaCurrentWhenActive="page"
          [routerLinkActiveOptions]="{
            paths: 'exact',
            queryParams: 'ignored',
            fragment: 'ignored',
            matrixParams: 'ignored',
          }"
          [routerLink]="tab.path"
          >{{ tab.name | abpLocalization }}</a
        >
      }
    </nav>
  `,
  styles: `
    :host {
      display: block;
      margin-bottom: 16px;
    }
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: 0 24px;
      border-bottom: 1px solid var(--app-line);
    }
    a {
      padding: 8px 0;
      border-bottom: 2px solid transparent;
      color: var(--app-ink);
      text-decoration: none;
    }
    .active {
      border-bottom-color: var(--app-accent);
      color: var(--app-accent);
      font-weight: 600;
    }
  `,
})
export class HoursTabsComponent {
  protected readonly tabs = [
    { path: '/trainer-pool/hours', name: 'TrainerPool::Hours:People' },
    { path: '/trainer-pool/hours/units', name: 'TrainerPool::Hours:Units' },
    { path: '/trainer-pool/hours/entries', name: 'TrainerPool::Hours:Entries' },
  ];
}
