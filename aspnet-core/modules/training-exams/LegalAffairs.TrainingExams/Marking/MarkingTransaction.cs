using LegalAffairs.Abp.Data;
using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Uow;

namespace LegalAffairs.TrainingExams.Marking;

/// <summary>Markers reach for the same answer now and then: whoever comes second goes again and finds what is left.</summary>
internal sealed class MarkingTransaction(IUnitOfWorkManager unitOfWorkManager, IDatabaseFailures failures) : ITransientDependency
{
    private const int MostTries = 8;

    public async Task<T> RunAsync<T>(Func<Task<T>> act)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await using var unitOfWork = unitOfWorkManager.Begin();
                var result = await act();
                await unitOfWork.CompleteAsync();
                return result;
            }
            catch (Exception e) when (tries < MostTries && (e is AbpDbConcurrencyException || failures.IsDeadlock(e)))
            {
                // Again, on what the other one has committed.
            }
        }
    }
}
