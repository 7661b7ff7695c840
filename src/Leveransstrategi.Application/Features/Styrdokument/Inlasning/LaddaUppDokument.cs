using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Styrdokument.Inlasning;
using MediatR;

namespace Leveransstrategi.Application.Features.Styrdokument.Inlasning;

/// <summary>
/// Laddar upp en fil för torrkörning (uploads a file for a dry run). En fil som inte går att läsa sparas inte; gamla uppladdningar
/// städas bort på samma gång.
/// </summary>
public static class LaddaUppDokument
{
    /// <summary>Kommando (command). Svaret är uppladdningens id.</summary>
    /// <param name="Filnamn">Filens namn (file name).</param>
    /// <param name="Innehall">Innehållet (content).</param>
    [Kraver(Behorighet.LasaInDokument)]
    public sealed record Command(string Filnamn, byte[] Innehall) : IKommando<Guid>;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator() => RuleFor(k => k.Filnamn).NotEmpty().WithMessage("Välj en fil att läsa in.").OverridePropertyName("Fil");
    }

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="lasare">Läsaren av filer (file reader).</param>
    /// <param name="anvandare">Den som laddar upp (the current user).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, IDokumentlasare lasare, ICurrentUser anvandare, TimeProvider klocka) : IRequestHandler<Command, Guid>
    {
        /// <inheritdoc/>
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            // Tolka redan nu: det som inte går att läsa ska inte ligga kvar någonstans.
            Dokumenttolk.Tolka(await lasare.LasAsync(request.Innehall, request.Filnamn, cancellationToken));
            return await db.TaEmotAsync(request.Filnamn, request.Innehall, anvandare.Id, klocka.GetUtcNow(), cancellationToken);
        }
    }
}
