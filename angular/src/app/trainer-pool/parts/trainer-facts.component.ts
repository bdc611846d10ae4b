import { LocalizationPipe } from '@abp/ng.core';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TrainerDto } from '@proxy/trainer-pool/trainers';
import { specialitiesText } from '../specialities';

@Component({
  selector: 'app-trainer-facts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [LocalizationPipe],
  template: `
    @let shown = trainer();
    <dl class="facts">
      <div>
        <dt>{{ 'TrainerPool::Noms:Unit' | abpLocalization }}</dt>
        <dd>{{ shown.organizationUnitName }}</dd>
      </div>
      <div>
        <dt>{{ 'TrainerPool::DisplayName:Specialities' | abpLocalization }}</dt>
        <dd>{{ text(shown.specialities) }}</dd>
      </div>
      <div>
        <dt>{{ 'TrainerPool::Batches:Term' | abpLocalization }}</dt>
        <dd>
          {{ shown.termStart }} – {{ shown.termEnd }}（{{
            'TrainerPool::Batches:Nth' | abpLocalization: '' + shown.batchNumber
          }}）
        </dd>
      </div>
      <div>
        <dt>{{ 'TrainerPool::Pool:LoadThisYear' | abpLocalization }}</dt>
        <dd>
          {{
            'TrainerPool::Pool:Load'
              | abpLocalization: '' + shown.load?.times : '' + shown.load?.hours
          }}
        </dd>
      </div>
      @if (shown.phoneNumber) {
        <div>
          <dt>{{ 'TrainerPool::Pool:Phone' | abpLocalization }}</dt>
          <dd>
            <a [href]="'tel:' + shown.phoneNumber">{{ shown.phoneNumber }}</a>
          </dd>
        </div>
      }
      @if (shown.email) {
        <div>
          <dt>{{ 'TrainerPool::Pool:Email' | abpLocalization }}</dt>
          <dd class="breakable">
            <a [href]="'mailto:' + shown.email">{{ shown.email }}</a>
          </dd>
        </div>
      }
    </dl>
    <p class="pre-line mt-3 mb-0">{{ shown.introduction }}</p>
  `,
  styles: `
    .breakable {
      overflow-wrap: anywhere;
    }
  `,
})
export class TrainerFactsComponent {
  readonly trainer = input.required<TrainerDto>();

  protected readonly text = specialitiesText;
}
