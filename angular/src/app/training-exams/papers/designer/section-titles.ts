import { LocalizationService } from '@abp/ng.core';
import { Injectable, inject } from '@angular/core';
import { FormArray } from '@angular/forms';
import { QuestionKind, questionKindOptions } from '@proxy/training-exams/questions';
import { kindName } from '../../questions/question-words';
import { SectionForm } from './paper-form';

/** 一、单选题: follows place and kind until somebody types a title of his own. */
@Injectable({ providedIn: 'root' })
export class SectionTitles {
  private readonly words = inject(LocalizationService);

  of(index: number, kind: QuestionKind): string {
    const numeral = this.numerals()[index] ?? `${index + 1}`;
    const name = this.words.instant(kindName(kind));
    return this.words.instant('TrainingExams::Papers:SectionTitle', numeral, name);
  }

  propose(sections: FormArray<SectionForm>): void {
    const proposed = this.all();
    sections.controls.forEach(({ controls: { title, kind } }, index) => {
      if (proposed.has(title.value)) title.setValue(this.of(index, kind.value));
    });
  }

  /** Names of what can be wrong, by the path of its control. */
  fieldLabels(sections: number): Record<string, string> {
    const named = (index: number, field: string) =>
      this.words.instant(
        'TrainingExams::Papers:SectionField',
        `${index + 1}`,
        this.words.instant(`TrainingExams::DisplayName:${field}`),
      );
    const ofSections = Array.from({ length: sections }, (_, i) => [
      [`sections.${i}.title`, named(i, 'Title')],
      [`sections.${i}.pointsEach`, named(i, 'PointsEach')],
    ]).flat();
    return { title: 'TrainingExams::DisplayName:Title', ...Object.fromEntries(ofSections) };
  }

  private all(): Set<string> {
    const places = this.numerals().map((_, index) => index);
    return new Set(
      questionKindOptions.flatMap(({ value }) => places.map(index => this.of(index, value))),
    );
  }

  private numerals(): string[] {
    return this.words.instant('TrainingExams::Papers:Numerals').split(',');
  }
}
