using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Application.Features.Avtal.Inlasning;
using Leveransstrategi.Application.Features.Handelser;
using Leveransstrategi.Application.Features.Kalendrar;
using Leveransstrategi.Application.Features.Konton;
using Leveransstrategi.Application.Features.Sok;
using Leveransstrategi.Application.Features.Styrdokument.Inlasning;
using Leveransstrategi.Application.Features.Utskick;
using Leveransstrategi.Domain.Ansvarsfordelning;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Direktupphandlingar;
using Leveransstrategi.Domain.Omraden;
using Leveransstrategi.Domain.Organisationer;
using Leveransstrategi.Domain.Paminnelser;
using Leveransstrategi.Domain.Styrdokument;
using Leveransstrategi.Domain.Undantagsarenden;
using Leveransstrategi.Domain.Vagledning;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Data;

/// <summary>
/// Databasen (the database): en modell för SQLite och SQL Server. Text jämförs och sorteras på svenska i båda, se
/// <see cref="Sprakordning"/>.
/// </summary>
/// <param name="options">Inställningar (options) från den valda databasens projekt.</param>
public sealed class LeveransDbContext(DbContextOptions<LeveransDbContext> options)
    : IdentityDbContext<Anvandare, IdentityRole<Guid>, Guid>(options)
{
    /// <summary>Anskaffningsområden (acquisition areas).</summary>
    public DbSet<Anskaffningsomrade> Anskaffningsomraden => Set<Anskaffningsomrade>();

    /// <summary>Avtalsområden (contract areas).</summary>
    public DbSet<Avtalsomrade> Avtalsomraden => Set<Avtalsomrade>();

    /// <summary>Ansvar (responsibilities).</summary>
    public DbSet<Ansvar> Ansvar => Set<Ansvar>();

    /// <summary>Lagrum (paragraphs of law).</summary>
    public DbSet<Lagrum> Lagrum => Set<Lagrum>();

    /// <summary>Beloppsgränser (legal amounts).</summary>
    public DbSet<Beloppsgrans> Beloppsgranser => Set<Beloppsgrans>();

    /// <summary>Regelverkets versioner (versions of the guide's rules).</summary>
    public DbSet<Regelverksversion> Regelverksversioner => Set<Regelverksversion>();

    /// <summary>Provfall (test cases of the guide's rules).</summary>
    public DbSet<Provfall> Provfall => Set<Provfall>();

    /// <summary>Tjänsteanteckningar (frozen answers).</summary>
    public DbSet<Tjansteanteckning> Tjansteanteckningar => Set<Tjansteanteckning>();

    /// <summary>Ramavtal (framework agreements).</summary>
    public DbSet<Ramavtal> Ramavtal => Set<Ramavtal>();

    /// <summary>Leverantörer (suppliers).</summary>
    public DbSet<Leverantor> Leverantorer => Set<Leverantor>();

    /// <summary>Importer av avtal, leverantörer och avrop (imports).</summary>
    public DbSet<Avtalsimport> Avtalsimporter => Set<Avtalsimport>();

    /// <summary>Importernas rader (rows of imports).</summary>
    public DbSet<Importrad> Importrader => Set<Importrad>();

    /// <summary>Det som importerna gjorde (effects of imports).</summary>
    public DbSet<Importverkan> Importverkningar => Set<Importverkan>();

    /// <summary>Avtalshandlingar (documents of agreements).</summary>
    public DbSet<Avtalshandling> Avtalshandlingar => Set<Avtalshandling>();

    /// <summary>Avrop (call-offs).</summary>
    public DbSet<Avrop> Avrop => Set<Avrop>();

    /// <summary>Takräknare (ceiling counters).</summary>
    public DbSet<Takraknare> Takraknare => Set<Takraknare>();

    /// <summary>Ramavtalens perioder (periods of the agreements).</summary>
    public DbSet<Ramavtalsperiod> Ramavtalsperioder => Set<Ramavtalsperiod>();

    /// <summary>Kommunstyrelsens sammanträden (meetings).</summary>
    public DbSet<Sammantrade> Sammantraden => Set<Sammantrade>();

    /// <summary>Undantag (exceptions).</summary>
    public DbSet<Undantag> Undantag => Set<Undantag>();

    /// <summary>Behovsord (synonyms of needs).</summary>
    public DbSet<Behovsord> Behovsord => Set<Behovsord>();

    /// <summary>Direktupphandlingar (direct awards).</summary>
    public DbSet<Direktupphandling> Direktupphandlingar => Set<Direktupphandling>();

    /// <summary>Organisationer (organisations).</summary>
    public DbSet<Organisation> Organisationer => Set<Organisation>();

    /// <summary>Styrdokument (governing documents).</summary>
    public DbSet<StyrandeDokument> Styrdokument => Set<StyrandeDokument>();

    /// <summary>Anvisningar (instructions).</summary>
    public DbSet<Anvisning> Anvisningar => Set<Anvisning>();

    /// <summary>Versioner av anvisningar (versions of instructions).</summary>
    public DbSet<Anvisningsversion> Anvisningsversioner => Set<Anvisningsversion>();

    /// <summary>Textrevisioner (revisions of drafts).</summary>
    public DbSet<Textrevision> Textrevisioner => Set<Textrevision>();

    /// <summary>Textkonflikter (conflicts).</summary>
    public DbSet<Textkonflikt> Textkonflikter => Set<Textkonflikt>();

    /// <summary>Kommentarer (comments).</summary>
    public DbSet<Kommentar> Kommentarer => Set<Kommentar>();

    /// <summary>Kvittenser (acknowledgements).</summary>
    public DbSet<Kvittens> Kvittenser => Set<Kvittens>();

    /// <summary>Närvaro (presence) vid redigering.</summary>
    public DbSet<Narvaro> Narvaro => Set<Narvaro>();

    /// <summary>Prenumerationer (subscriptions).</summary>
    public DbSet<Prenumeration> Prenumerationer => Set<Prenumeration>();

    /// <summary>Utkorgen (outbox).</summary>
    public DbSet<Brev> Utkorg => Set<Brev>();

    /// <summary>Påminnelseregler (reminder rules).</summary>
    public DbSet<Paminnelseregel> Paminnelseregler => Set<Paminnelseregel>();

    /// <summary>Påminnelser (reminders).</summary>
    public DbSet<Paminnelse> Paminnelser => Set<Paminnelse>();

    /// <summary>Kalenderadresser (calendar addresses).</summary>
    public DbSet<Kalenderadress> Kalenderadresser => Set<Kalenderadress>();

    /// <summary>Händelser (audit trail).</summary>
    public DbSet<Handelse> Handelser => Set<Handelse>();

    /// <summary>Engångslänkar (one-time links).</summary>
    public DbSet<Engangslank> Engangslankar => Set<Engangslank>();

    /// <summary>Uppladdningar (pending uploads).</summary>
    public DbSet<Uppladdning> Uppladdningar => Set<Uppladdning>();

    /// <summary>Sökposter (findable things).</summary>
    public DbSet<Sokpost> Sokposter => Set<Sokpost>();

    /// <summary>Söktermer (index terms), där databasen saknar fulltext.</summary>
    public DbSet<Sokterm> Soktermer => Set<Sokterm>();

    /// <summary>Sökindexets läge (state of the search index).</summary>
    public DbSet<Sokindexlage> Sokindexlagen => Set<Sokindexlage>();

    /// <summary>Nycklar för dataskydd (data protection keys).</summary>
    public DbSet<Datanyckel> Datanycklar => Set<Datanyckel>();

    /// <summary>
    /// Kräver att roten är oförändrad sedan läsaren såg den (optimistic concurrency): det är originalvärdet som jämförs vid sparandet.
    /// </summary>
    /// <param name="rot">Roten (the root).</param>
    /// <param name="marke">Märket från formuläret (token from the form).</param>
    public void KravOforandrad(IVersionerad rot, Guid marke)
    {
        ArgumentNullException.ThrowIfNull(rot);
        if (rot.Versionsmarke != marke)
            throw new KrockException();
        Entry(rot).Property(nameof(IVersionerad.Versionsmarke)).OriginalValue = marke;
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.OmvandlaId();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<Tidpunktsomvandling>();
        configurationBuilder.Properties<decimal>().HavePrecision(19, 2);
        if (Sprakordning.IsSqlite(Database))
        {
            configurationBuilder.Properties<string>().UseCollation(Sprakordning.Sqlite);
            configurationBuilder.Properties<decimal>().HaveConversion<Oresomvandling>();
        }
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        base.OnModelCreating(builder);
        if (!Sprakordning.IsSqlite(Database))
            builder.UseCollation(Sprakordning.SqlServer);
        builder.ApplyConfigurationsFromAssembly(typeof(LeveransDbContext).Assembly);
        // Termer jämförs tecken för tecken: å är inte a, och en början på en term är ett spann i indexet.
        builder.Entity<Sokterm>().Property(term => term.Term).UseCollation(Sprakordning.Teckenvis(Database));
        foreach (var typ in builder.Model.GetEntityTypes().Where(typ => typeof(IVersionerad).IsAssignableFrom(typ.ClrType)))
            typ.FindProperty(nameof(IVersionerad.Versionsmarke))!.IsConcurrencyToken = true;
    }
}
