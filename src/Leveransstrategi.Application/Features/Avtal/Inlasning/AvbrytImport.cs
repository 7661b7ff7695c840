using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;

namespace Leveransstrategi.Application.Features.Avtal.Inlasning;

/// <summary>Antecknar att en import stannade på ett fel (records that an import stopped). Det som redan är inläst står kvar, och går att ångra.</summary>
public static class AvbrytImport
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Id">Importen (the import).</param>
    /// <param name="Arbetare">Arbetaren (the worker).</param>
    /// <param name="Fel">Felet, för den som läser sidan (the error).</param>
    [Kraver(Behorighet.Driva)]
    public sealed record Command(Guid Id, Guid Arbetare, string Fel) : IKommando;

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var import = await db.ImportAsync(request.Id, cancellationToken);
            if (import.Arbetare != request.Arbetare)
                throw new KrockException();
            var prov = import.Lage == Importlage.VantarPaProv;
            (import.Lage, import.Arbetare, import.ArbetasTill) = (prov ? Importlage.Uppladdad : Importlage.Misslyckad, null, null);
            import.Fel = request.Fel.Length > Avtalsimport.MaxLangdFel ? request.Fel[..Avtalsimport.MaxLangdFel] : request.Fel;
            return Unit.Value;
        }
    }
}
