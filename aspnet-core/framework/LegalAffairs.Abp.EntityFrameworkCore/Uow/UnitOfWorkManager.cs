using LegalAffairs.Abp.DependencyInjection;
using LegalAffairs.Abp.Uow;

namespace LegalAffairs.Abp.EntityFrameworkCore.Uow;

internal sealed class UnitOfWorkManager(IServiceProvider services) : IUnitOfWorkManager, ISingletonDependency
{
    private readonly AsyncLocal<UnitOfWork?> _current = new();

    public IUnitOfWork? Current => _current.Value;

    internal UnitOfWork CurrentOrThrow => _current.Value ?? throw new AbpException("The database is used outside of a unit of work.");

    public IUnitOfWork Begin(bool isTransactional = true)
    {
        var outer = _current.Value;
        var unitOfWork = new UnitOfWork(services, isTransactional, () => _current.Value = outer);
        _current.Value = unitOfWork;
        return unitOfWork;
    }
}
