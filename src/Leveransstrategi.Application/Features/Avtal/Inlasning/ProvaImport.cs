using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal.Inlasning;

/// <summary>Väljer kolumnerna och begär en torrkörning (maps the columns and asks for a dry run). Inget ändras i registret.</summary>
public static class ProvaImport
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Id">Importen (the import).</param>
    /// <param name="Kolumner">Rubriken per fält (heading by field); ett tomt värde är ett fält utan kolumn.</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    [Kraver(Behorighet.ForvaltaRamavtal)]
    public sealed record Command(Guid Id, IReadOnlyDictionary<string, string?> Kolumner, Guid Versionsmarke) : IKommando;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator() => RuleFor(k => k.Kolumner).NotEmpty().WithMessage("Välj vilken kolumn som är vad.");
    }

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var import = await db.ImportAsync(request.Id, cancellationToken);
            db.KravOforandrad(import, request.Versionsmarke);
            if (import.Lage is not (Importlage.Uppladdad or Importlage.Provad))
                throw new RegelbrottException("Importen är redan körd. Ladda upp filen igen för att välja andra kolumner.");
            var falt = Importfalten.For(import.Slag);
            var valda = request.Kolumner.Where(par => !string.IsNullOrEmpty(par.Value)).ToList();
            if (valda.Find(par => !import.Rubriker.Contains(par.Value!)).Value is { } okand)
                throw new RegelbrottException($"Filen har ingen kolumn som heter ”{okand}”.");
            if (valda.GroupBy(par => par.Value).FirstOrDefault(grupp => grupp.Count() > 1)?.Key is { } dubbel)
                throw new RegelbrottException($"Kolumnen ”{dubbel}” är vald för två fält. Välj den för ett av dem.");
            if (falt.FirstOrDefault(ett => ett.Kravs && valda.TrueForAll(par => par.Key != ett.Kod)) is { } saknas)
                throw new RegelbrottException($"Välj vilken kolumn som är {saknas.Namn}.");
            import.Kolumner = [.. falt.Select(ett => (ett.Kod, Rubrik: valda.Find(par => par.Key == ett.Kod).Value)).Where(par => par.Rubrik is not null).Select(par => $"{par.Kod}={par.Rubrik}")];
            (import.Lage, import.Klara, import.Fel) = (Importlage.VantarPaProv, 0, null);
            await db.Importrader.Where(rad => rad.ImportId == import.Id).ExecuteDeleteAsync(cancellationToken);
            return Unit.Value;
        }
    }
}
