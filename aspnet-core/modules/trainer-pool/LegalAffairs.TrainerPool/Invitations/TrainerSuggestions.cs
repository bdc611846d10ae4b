using LegalAffairs.Abp;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.EntityFrameworkCore.Uow;
using LegalAffairs.Abp.Timing;
using LegalAffairs.TrainerPool.Data;
using LegalAffairs.TrainerPool.Evaluations;
using LegalAffairs.TrainerPool.Trainers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LegalAffairs.TrainerPool.Invitations;

/// <summary>Who could teach a lesson: those with the speciality first, then the free, then those who have taught least.</summary>
internal sealed class TrainerSuggestions(
    IDbContextProvider<TrainerPoolDbContext> contexts,
    TrainerQueries queries,
    TrainerDtos dtos,
    LessonEvaluations evaluations,
    IStringLocalizer<TrainerPoolResource> localizer
) : ITransientDependency
{
    public async Task<IReadOnlyList<TrainerSuggestionDto>> GetAsync(GetSuggestionsInput input, DateTime now)
    {
        if (input.EndTime <= input.StartTime)
        {
            throw new BusinessException(TrainerPoolErrorCodes.TimesReversed);
        }

        var context = await contexts.GetDbContextAsync();
        var day = LocalTime.DayOf(input.StartTime);
        var serving = await TrainerQueries.With(context.Trainers.AsNoTracking(), TrainerStanding.Serving, day).ToListAsync();
        var ids = serving.ConvertAll(t => t.Id);
        var busy = await context
            .Set<BusyTime>()
            .Where(b => ids.Contains(b.TrainerId) && b.StartTime < input.EndTime && b.EndTime > input.StartTime)
            .Select(b => b.TrainerId)
            .ToHashSetAsync();
        var loads = await queries.GetLoadsAsync(ids, day.Year);
        var best = serving
            .OrderByDescending(t => Fits(t, input.Speciality))
            .ThenBy(t => busy.Contains(t.Id))
            .ThenBy(t => loads[t.Id].Hours)
            .ThenBy(t => t.Id)
            .Take(InvitationLimits.MaxSuggestions)
            .ToList();
        var summaries = await evaluations.GetOfTrainersAsync([.. best.Select(t => t.Id)]);
        return
        [
            .. (await dtos.OfAsync(best, now)).Select(t =>
            {
                var (load, isFree) = (loads[t.Id], !busy.Contains(t.Id));
                var summary = summaries.GetValueOrDefault(t.Id, EvaluationSummaryDto.None);
                return new TrainerSuggestionDto(
                    t.Id,
                    t.Name,
                    t.OrganizationUnitName,
                    t.Specialities,
                    isFree,
                    load.Times,
                    load.Hours,
                    summary,
                    [.. ReasonsOf(t, input.Speciality, isFree, load, summary)]
                );
            }),
        ];
    }

    private static bool Fits(Trainer trainer, string? speciality) =>
        !string.IsNullOrEmpty(speciality) && trainer.Specialities.Any(s => s.Name == speciality);

    private IEnumerable<string> ReasonsOf(
        TrainerListDto trainer,
        string? speciality,
        bool isFree,
        TrainerLoadDto load,
        EvaluationSummaryDto summary
    )
    {
        if (!string.IsNullOrEmpty(speciality))
        {
            yield return localizer[trainer.Specialities.Contains(speciality) ? "Suggestion:Fits" : "Suggestion:DoesNotFit", speciality];
        }

        yield return localizer[isFree ? "Suggestion:Free" : "Suggestion:Busy"];
        yield return load.Times == 0
            ? localizer["Suggestion:NoLoad", load.Year]
            : localizer[
                "Suggestion:Load",
                load.Year,
                load.Times,
                load.Hours.ToString("0.#", System.Globalization.CultureInfo.InvariantCulture)
            ];
        if (summary.Usefulness is { } mean)
        {
            yield return localizer["Suggestion:Evaluated", summary.Answers, mean];
        }
    }
}
