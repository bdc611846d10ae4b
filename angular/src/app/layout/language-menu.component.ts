import { ConfigStateService, LocalizationPipe, SessionStateService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, DOCUMENT, inject } from '@angular/core';
import { DropdownDirective } from './dropdown.directive';

@Component({
  selector: 'app-language-menu',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DropdownDirective, LocalizationPipe],
  template: `
    <details class="bar-menu" appDropdown>
      <summary [attr.aria-label]="('::Frame:Language' | abpLocalization) + ' ' + currentName">
        <i class="fa fa-globe" aria-hidden="true"></i>
        <span class="wide-only">{{ currentName }}</span>
      </summary>
      <ul>
        @for (language of languages; track language.cultureName) {
          <li>
            <button
              type="button"
              [lang]="language.cultureName"
              [attr.aria-current]="language.cultureName === current"
              (click)="choose(language.cultureName)"
            >
              {{ language.displayName }}
            </button>
          </li>
        }
      </ul>
    </details>
  `,
})
export class LanguageMenuComponent {
  private readonly session = inject(SessionStateService);
  private readonly document = inject(DOCUMENT);

  protected readonly languages = inject(ConfigStateService).getDeep('localization.languages') as {
    cultureName: string;
    displayName: string;
  }[];
  protected readonly current = this.session.getLanguage();
  protected readonly currentName =
    this.languages.find(({ cultureName }) => cultureName === this.current)?.displayName ?? '';

  /** Texts come from the server in one language at a time, so the page starts again. */
  protected choose(cultureName: string): void {
    this.session.setLanguage(cultureName);
    this.document.location.reload();
  }
}
