import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { HeldBackDto } from '@proxy/certification/certificates';

/** Who did not go on with the others, and where each reason is seen or mended. */
@Component({
  selector: 'app-held-back',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe, RouterLink],
  template: `
    <section class="panel mb-3" aria-labelledby="held-back">
      <div role="status">
        <h2 id="held-back" class="panel-title">
          {{ summary() | abpLocalization: '' + count() : '' + people().length }}
        </h2>
      </div>
      <p class="text-muted">{{ 'Certification::Issuing:Held.What' | abpLocalization }}</p>
      <ul class="held">
        @for (person of people(); track person.certificateId) {
          <li>
            <a [routerLink]="['/certification/certificates', person.certificateId]">{{
              person.personName
            }}</a>
            <span class="text-muted">{{ person.organizationUnitName }}</span>
            <ul>
              @for (reason of person.reasons; track reason.text) {
                <li>
                  {{ reason.text }}
                  <a [routerLink]="reason.url">{{
                    'Certification::Issuing:Held.See' | abpLocalization
                  }}</a>
                </li>
              }
            </ul>
          </li>
        }
      </ul>
      <ng-content />
    </section>
  `,
  styles: `
    .held {
      display: grid;
      gap: 8px;
      padding: 0;
      margin: 0;
      list-style: none;

      > li {
        padding-top: 8px;
        border-top: 1px solid var(--app-line);
      }

      span {
        margin-left: 8px;
      }

      ul {
        padding-left: 20px;
        margin: 4px 0 0;
      }
    }
  `,
})
export class HeldBackComponent {
  /** With places for how many went on and how many did not. */
  readonly summary = input.required<string>();
  readonly count = input.required<number>();
  readonly people = input.required<readonly HeldBackDto[]>();
}
