import { LocalizationPipe, PermissionService } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EligibilityItemDto, EligibilityItemKind } from '@proxy/certification/certificates';

/** Condition by condition: met or not, with its figures, and where it is seen or mended. */
@Component({
  selector: 'app-eligibility-items',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, RouterLink],
  template: `
    <ul>
      @for (item of items(); track item.kind) {
        <li>
          <i
            aria-hidden="true"
            class="fa"
            [class]="item.isMet ? 'fa-circle-check tone-good' : 'fa-circle-xmark tone-bad'"
          ></i>
          <span class="visually-hidden">{{
            (item.isMet ? 'Certification::Eligibility:Met' : 'Certification::Eligibility:NotMet')
              | abpLocalization
          }}</span>
          <strong>{{
            'Certification::Enum:EligibilityItemKind.' + item.kind | abpLocalization
          }}</strong>
          <span class="text">
            {{ item.text }}
            @if (mayOpen(item) && item.url; as url) {
              <a [routerLink]="url">{{ 'Certification::Eligibility:Open' | abpLocalization }}</a>
            }
          </span>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: 20px 80px 1fr;
      gap: 8px;
      align-items: baseline;
      padding: 8px 0;
      border-bottom: 1px solid var(--app-line);
    }
    li:last-child {
      border-bottom: 0;
    }
    .text {
      overflow-wrap: anywhere;
    }
  `,
})
export class EligibilityItemsComponent {
  private readonly permissions = inject(PermissionService);

  readonly items = input.required<readonly EligibilityItemDto[]>();

  // Who checks the list sees people and hours, but not all see the bureau's exams.
  protected mayOpen({ kind }: EligibilityItemDto): boolean {
    return (
      kind !== EligibilityItemKind.Exam || this.permissions.getGrantedPolicy('TrainingExams.Exams')
    );
  }
}
