using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Organisationer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leveransstrategi.Application.Data.Configurations;

internal sealed class OrganisationConfiguration : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.ToTable("Organisation");
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Namn).HasMaxLength(Organisation.MaxLangdNamn);
        builder.Property(o => o.Slug).HasMaxLength(Slug.MaxLangd);
        builder.HasIndex(o => o.Slug).IsUnique();
        builder.Property(o => o.Organisationsnummer).HasMaxLength(11);
        builder.ComplexProperty(o => o.Giltighet).Kolumner();
        builder.HasMany(o => o.Forvaltningar).WithOne().HasForeignKey("OrganisationId").IsRequired();
        builder.HasMany(o => o.Eftertradare).WithOne(f => f.Fran).HasForeignKey("FranId").IsRequired();
        builder.HasMany(o => o.Foregangare).WithOne(f => f.Till).HasForeignKey("TillId").IsRequired().OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ForvaltningConfiguration : IEntityTypeConfiguration<Forvaltning>
{
    public void Configure(EntityTypeBuilder<Forvaltning> builder)
    {
        builder.ToTable("Forvaltning");
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Nummer).HasMaxLength(Organisation.MaxLangdNummer);
        builder.Property(f => f.Namn).HasMaxLength(Organisation.MaxLangdNamn);
    }
}

internal sealed class OrganisationsfoljdConfiguration : IEntityTypeConfiguration<Organisationsfoljd>
{
    public void Configure(EntityTypeBuilder<Organisationsfoljd> builder)
    {
        builder.ToTable("Organisationsfoljd");
        builder.Property(f => f.Id).ValueGeneratedNever();
    }
}
