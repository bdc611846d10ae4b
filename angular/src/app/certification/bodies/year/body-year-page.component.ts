import { LocalizationPipe, PermissionService } from '@abp/ng.core';
import { ToasterService } from '@abp/ng.theme.shared';
import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { FormsModule } from '@angular/forms';
import { EnforcementBodyService } from '@proxy/certification/bodies';
import { InlineErrors } from '@shared/errors/inline-errors';
import { PageHeaderComponent } from '@shared/page-header/page-header.component';
import { PageStateComponent } from '@shared/page-state/page-state.component';
import { shown } from '@shared/shown';
import { forkJoin, map } from 'rxjs';
import { thisYear } from '../this-year';
import { BodyActs } from '../body-acts';
import { STANDING_QUERIES } from '../body-words';
import { BodyPickComponent } from './body-pick.component';

const MOST = 500;

/** The year's confirmation and publication: what is open, and many by one document. */
@Component({
  selector: 'app-body-year-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    BodyPickComponent,
    FormsModule,
    LocalizationPipe,
    PageHeaderComponent,
    PageStateComponent,
  ],
  template: `
    <app-page-header
      title="Certification::Bodies:YearTitle"
      purpose="Certification::Bodies:YearPurpose"
    >
      <label class="visually-hidden" for="year">{{
        'Certification::DisplayName:Year' | abpLocalization
      }}</label>
      <select id="year" class="form-select" [ngModel]="year()" (ngModelChange)="year.set($event)">
        @for (choice of years; track choice) {
          <option [ngValue]="choice">
            {{ 'Certification::Bodies:YearChoice' | abpLocalization: '' + choice }}
          </option>
        }
      </select>
    </app-page-header>
    @if (open.value(); as open) {
      <app-body-pick
        key="confirm"
        title="Certification::Bodies:ToConfirm"
        none="Certification::Bodies:NothingToConfirm"
        verb="Certification::Bodies:ConfirmPicked"
        [bodies]="open.unconfirmed"
        (acted)="confirm($event)"
      />
      <app-body-pick
        key="publish"
        title="Certification::Bodies:ToPublish"
        none="Certification::Bodies:NothingToPublish"
        [verb]="mayPublish ? 'Certification::Bodies:PublishPicked' : ''"
        [bodies]="open.confirmed"
        (acted)="publish($event)"
      />
    } @else {
      <app-page-state [failure]="open.failure()" (retried)="resource.reload()" />
    }
  `,
  styles: `
    #year {
      min-width: 140px;
    }
  `,
})
export class BodyYearPageComponent {
  private readonly service = inject(EnforcementBodyService);
  private readonly inline = inject(InlineErrors);
  private readonly acts = inject(BodyActs);
  private readonly toaster = inject(ToasterService);

  protected readonly years = [1, 0, -1].map(step => thisYear() + step);
  protected readonly year = signal(thisYear());
  protected readonly mayPublish = inject(PermissionService).getGrantedPolicy(
    'Certification.Bodies.Publish',
  );
  protected readonly resource = rxResource({
    params: () => this.year(),
    stream: ({ params }) =>
      forkJoin({
        unconfirmed: this.find(params, 'Unconfirmed'),
        confirmed: this.find(params, 'Confirmed'),
      }),
  });
  protected readonly open = shown(this.resource);

  protected async confirm(ids: string[]): Promise<void> {
    this.after(await this.acts.confirmMany(ids, this.year()), 'Confirm');
  }

  protected async publish(ids: string[]): Promise<void> {
    this.after(await this.acts.publishMany(ids, this.year()), 'Publish');
  }

  private after(done: boolean, act: string): void {
    if (!done) return;
    this.toaster.success(`Certification::Bodies:${act}.Done`);
    this.resource.reload();
  }

  private find(year: number, standing: string) {
    const query = { sorting: 'name', skipCount: 0, maxResultCount: MOST, includeDissolved: false };
    return this.inline
      .within(this.service.getList({ ...query, year, ...STANDING_QUERIES[standing] }))
      .pipe(map(({ items }) => items ?? []));
  }
}
