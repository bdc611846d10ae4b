import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { NominationService } from '@proxy/trainer-pool/nominations';
import { InlineErrors } from '@shared/errors/inline-errors';
import { PickerFieldComponent } from '@shared/search-picker/picker-field.component';
import { SearchPicker, pickerProvider } from '@shared/search-picker/search-picker';
import { Observable, map, of } from 'rxjs';

/** Somebody whom the caller may nominate, by name. */
@Component({
  selector: 'app-candidate-picker',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [PickerFieldComponent],
  providers: [pickerProvider(() => CandidatePickerComponent)],
  template: '<app-picker-field [picker]="this" />',
})
export class CandidatePickerComponent extends SearchPicker {
  private readonly service = inject(NominationService);
  private readonly inline = inject(InlineErrors);

  readonly texts = {
    search: 'TrainerPool::Noms:FindPerson',
    list: 'TrainerPool::Noms:Person',
    none: 'TrainerPool::Noms:NobodyFound',
  };

  protected find(filter: string) {
    if (!filter) return of([]);
    return this.inline.within(this.service.getCandidates(filter)).pipe(
      map(({ items }) =>
        (items ?? []).map(({ userId = '', name = '', organizationUnitName }) => ({
          id: userId,
          displayName: name,
          about: organizationUnitName,
        })),
      ),
    );
  }

  /** Chosen here and nowhere else. */
  protected nameOf(): Observable<string> {
    return of('');
  }
}
